"""Is a plan ready to be authorised, who authorised which version, and is this still that version?"""
